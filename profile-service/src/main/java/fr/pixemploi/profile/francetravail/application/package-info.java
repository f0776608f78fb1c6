/** Use cases: dispatches put into the shape, held against it, told or held back. */
@NullMarked
package fr.pixemploi.profile.francetravail.application;

import org.jspecify.annotations.NullMarked;
