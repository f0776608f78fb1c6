/** Tests and shared results as France Travail takes them, each a dispatch: what is known of one, and by which rules it is told. */
@NullMarked
package fr.pixemploi.profile.francetravail.domain;

import org.jspecify.annotations.NullMarked;
