/** Hears which structures registered a person. */
@NullMarked
package fr.pixemploi.assessment.kiosk.messaging;

import org.jspecify.annotations.NullMarked;
