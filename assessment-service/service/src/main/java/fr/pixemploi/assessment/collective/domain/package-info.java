/** What many sittings of a campaign show together. May touch java.* and the framework's values; must not know HTTP or SQL. */
@NullMarked
package fr.pixemploi.assessment.collective.domain;

import org.jspecify.annotations.NullMarked;
