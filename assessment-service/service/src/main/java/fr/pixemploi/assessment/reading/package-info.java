/**
 * How a result is said to people: in the platform's framework or a structure's own, in plain French, easy French or English, as an
 * accessible page or a PDF with the same words. May touch the values of results, frameworks and items; must not know HTTP, SQL or who
 * may read.
 */
@NullMarked
package fr.pixemploi.assessment.reading;

import org.jspecify.annotations.NullMarked;
