/** Learns what offers do, and tells it. */
@NullMarked
package fr.pixemploi.pathway.effectiveness.application;

import org.jspecify.annotations.NullMarked;
