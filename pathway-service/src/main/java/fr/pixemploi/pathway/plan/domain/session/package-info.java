/** Sessions as plans see them: when, where, for whom, what they cost and do. Values only. */
@NullMarked
package fr.pixemploi.pathway.plan.domain.session;

import org.jspecify.annotations.NullMarked;
