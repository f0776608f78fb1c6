/** How a person lives, as far as training must fit it. Values only: no framework, no clock, no SQL. */
@NullMarked
package fr.pixemploi.pathway.situation.domain;

import org.jspecify.annotations.NullMarked;
