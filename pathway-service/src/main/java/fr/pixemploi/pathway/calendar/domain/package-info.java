/** Steps of pathways as a calendar tells them, and the secret address of a person's calendar. Rules and values only. */
@NullMarked
package fr.pixemploi.pathway.calendar.domain;

import org.jspecify.annotations.NullMarked;
