/** Indicators over HTTP. May touch the use cases; must not reach rows or topics. */
@NullMarked
package fr.pixemploi.profile.indicator.rest;

import org.jspecify.annotations.NullMarked;
