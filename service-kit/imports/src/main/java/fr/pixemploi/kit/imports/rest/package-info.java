/** Imports over HTTP, the same for every service that has kinds of them. */
@NullMarked
package fr.pixemploi.kit.imports.rest;

import org.jspecify.annotations.NullMarked;
