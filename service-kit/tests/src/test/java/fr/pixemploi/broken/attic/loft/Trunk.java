package fr.pixemploi.broken.attic.loft;

/** In no known room, in a package that is not null-marked. */
class Trunk {}
