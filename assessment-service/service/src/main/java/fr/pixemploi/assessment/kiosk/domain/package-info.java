/** Kiosks of structures, codes for one person, tokens for one sitting: rules, values, ports. */
@NullMarked
package fr.pixemploi.assessment.kiosk.domain;

import org.jspecify.annotations.NullMarked;
