/** Versions of the rules that people enter: drafted, compared, activated by two. */
@NullMarked
package fr.pixemploi.certification.rules.domain.entered;

import org.jspecify.annotations.NullMarked;
