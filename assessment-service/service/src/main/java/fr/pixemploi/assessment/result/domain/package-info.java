/** What a campaign sitting showed, and with whom its person shares it. */
@NullMarked
package fr.pixemploi.assessment.result.domain;

import org.jspecify.annotations.NullMarked;
