/** What many sittings of a campaign show together. */
@NullMarked
package fr.pixemploi.assessment.collective.domain;

import org.jspecify.annotations.NullMarked;
