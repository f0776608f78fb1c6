/** What the classes that break the house rules break them with, of the kit. */
@NullMarked
package fr.pixemploi.kit.release.rest;

import org.jspecify.annotations.NullMarked;
