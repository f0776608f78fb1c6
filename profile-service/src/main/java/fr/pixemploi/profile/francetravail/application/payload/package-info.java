/** The shape of France Travail, in its own words. Our reading of public code; nobody there has confirmed it. */
@NullMarked
package fr.pixemploi.profile.francetravail.application.payload;

import org.jspecify.annotations.NullMarked;
