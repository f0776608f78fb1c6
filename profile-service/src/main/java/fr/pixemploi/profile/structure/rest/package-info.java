/** Structures over HTTP. May touch the use cases; must not reach rows or topics. */
@NullMarked
package fr.pixemploi.profile.structure.rest;

import org.jspecify.annotations.NullMarked;
