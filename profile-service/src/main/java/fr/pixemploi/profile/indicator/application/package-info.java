/** Counting for a structure. May touch the domain; must not know HTTP, rows or topics. */
@NullMarked
package fr.pixemploi.profile.indicator.application;

import org.jspecify.annotations.NullMarked;
