/** Frameworks as the assessment service tells them: the platform's scales, and those that structures read in. */
@NullMarked
package fr.pixemploi.profile.competence.domain.framework;

import org.jspecify.annotations.NullMarked;
