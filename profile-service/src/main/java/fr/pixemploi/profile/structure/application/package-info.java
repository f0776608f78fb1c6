/** What can be done with structures, one verb a class, each its own transaction. May touch the domain; must not know HTTP, rows or topics. */
@NullMarked
package fr.pixemploi.profile.structure.application;

import org.jspecify.annotations.NullMarked;
