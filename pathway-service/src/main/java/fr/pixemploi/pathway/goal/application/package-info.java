/** What can be asked about goals. */
@NullMarked
package fr.pixemploi.pathway.goal.application;

import org.jspecify.annotations.NullMarked;
