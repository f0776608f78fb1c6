/** Structures over HTTP. */
@NullMarked
package fr.pixemploi.profile.structure.rest;

import org.jspecify.annotations.NullMarked;
