/** The pull feed. */
@NullMarked
package fr.pixemploi.profile.francetravail.rest;

import org.jspecify.annotations.NullMarked;
