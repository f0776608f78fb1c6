/** What a campaign sitting showed, and with whom its person shares it. May touch java.*, the mathematics and the framework's values; must not know HTTP or SQL. */
@NullMarked
package fr.pixemploi.assessment.result.domain;

import org.jspecify.annotations.NullMarked;
