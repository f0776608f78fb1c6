/** Counting for a structure. */
@NullMarked
package fr.pixemploi.profile.indicator.application;

import org.jspecify.annotations.NullMarked;
