/** Structures as this service knows them. */
@NullMarked
package fr.pixemploi.assessment.structure.domain;

import org.jspecify.annotations.NullMarked;
