/** One action on many people, and what became of each. */
@NullMarked
package fr.pixemploi.profile.caseload.domain.action;

import org.jspecify.annotations.NullMarked;
