/**
 * Where things are in France, and how long the way is by road. May touch java.* only; never asks a route planner or a geocoder, so that no
 * address of a person leaves the service.
 */
@NullMarked
package fr.pixemploi.pathway.place.domain;

import org.jspecify.annotations.NullMarked;
