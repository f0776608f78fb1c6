/** Whom to call first: reasons, rules and their order. */
@NullMarked
package fr.pixemploi.profile.caseload.domain.call;

import org.jspecify.annotations.NullMarked;
