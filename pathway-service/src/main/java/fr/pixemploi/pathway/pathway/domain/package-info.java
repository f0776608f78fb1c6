/** A prescribed pathway and its steps. Rules and values only: no framework, no clock, no SQL. */
@NullMarked
package fr.pixemploi.pathway.pathway.domain;

import org.jspecify.annotations.NullMarked;
