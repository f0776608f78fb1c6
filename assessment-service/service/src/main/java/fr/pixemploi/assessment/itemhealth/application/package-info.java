/** Watching the bank at work. May touch the domain and other capabilities' use cases; must not touch HTTP or rows. */
@NullMarked
package fr.pixemploi.assessment.itemhealth.application;

import org.jspecify.annotations.NullMarked;
