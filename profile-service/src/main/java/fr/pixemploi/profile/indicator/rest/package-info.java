/** Indicators over HTTP. */
@NullMarked
package fr.pixemploi.profile.indicator.rest;

import org.jspecify.annotations.NullMarked;
