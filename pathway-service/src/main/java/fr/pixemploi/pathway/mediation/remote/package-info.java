/**
 * The directory of data.inclusion over HTTP. Serves the domain only; told a commune and a theme, nothing of a person.
 */
@NullMarked
package fr.pixemploi.pathway.mediation.remote;

import org.jspecify.annotations.NullMarked;
