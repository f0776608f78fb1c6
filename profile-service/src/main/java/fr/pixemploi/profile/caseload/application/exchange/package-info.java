/** What the own system of a structure takes over of its people, by what it calls them. */
@NullMarked
package fr.pixemploi.profile.caseload.application.exchange;

import org.jspecify.annotations.NullMarked;
