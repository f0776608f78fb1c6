/** Tells what offers do over HTTP. */
@NullMarked
package fr.pixemploi.pathway.effectiveness.rest;

import org.jspecify.annotations.NullMarked;
