/** Enrolling kiosks, making codes, exchanging them, recognising what kiosks send. */
@NullMarked
package fr.pixemploi.assessment.kiosk.application;

import org.jspecify.annotations.NullMarked;
