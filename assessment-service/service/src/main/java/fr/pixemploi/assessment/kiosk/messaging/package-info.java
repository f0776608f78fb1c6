/** Hears which structures registered a person. May touch the domain; must not touch HTTP or rows. */
@NullMarked
package fr.pixemploi.assessment.kiosk.messaging;

import org.jspecify.annotations.NullMarked;
