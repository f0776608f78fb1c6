/** Quarters are frozen by the clock, once each, and shown to everybody. */
@NullMarked
package fr.pixemploi.profile.release.application;

import org.jspecify.annotations.NullMarked;
