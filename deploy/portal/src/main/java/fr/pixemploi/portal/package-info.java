/** Settings of the portal; pages are in one package a role, what roles share beside them, by subject. */
@NullMarked
package fr.pixemploi.portal;

import org.jspecify.annotations.NullMarked;
