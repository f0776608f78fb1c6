/** Withdrawn items and their refusals. */
@NullMarked
package fr.pixemploi.assessment.itemwithdrawal.domain;

import org.jspecify.annotations.NullMarked;
