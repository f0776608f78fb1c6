/** Settings of the portal; pages are in one package a role, what they share in {@code shell} and {@code services}. */
@NullMarked
package fr.pixemploi.portal;

import org.jspecify.annotations.NullMarked;
