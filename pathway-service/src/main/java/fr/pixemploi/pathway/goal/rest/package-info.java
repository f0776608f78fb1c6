/** Goals over HTTP. May touch application and domain; never rows or topics. */
@NullMarked
package fr.pixemploi.pathway.goal.rest;

import org.jspecify.annotations.NullMarked;
