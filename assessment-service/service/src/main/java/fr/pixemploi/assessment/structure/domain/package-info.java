/** Structures as this service knows them. May touch java.* and JSpecify; must not know where the news comes from. */
@NullMarked
package fr.pixemploi.assessment.structure.domain;

import org.jspecify.annotations.NullMarked;
