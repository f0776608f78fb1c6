package fr.pixemploi.pathway.place.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where an address is.
 *
 * @param commune null when only the postcode or a point is known
 */
public record Place(
        Position position, Landmass landmass, @Nullable InseeCode commune) {}
