/** Goals over HTTP. */
@NullMarked
package fr.pixemploi.pathway.goal.rest;

import org.jspecify.annotations.NullMarked;
