/** Kiosks of structures, codes for one person, tokens for one sitting: rules, values, ports. May touch java.*; must not touch frameworks, clocks or SQL. */
@NullMarked
package fr.pixemploi.assessment.kiosk.domain;

import org.jspecify.annotations.NullMarked;
