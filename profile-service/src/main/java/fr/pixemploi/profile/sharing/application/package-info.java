/** Giving, taking back and extending grants, one verb a class, each its own transaction. May touch the domain; must not know HTTP, rows or topics. */
@NullMarked
package fr.pixemploi.profile.sharing.application;

import org.jspecify.annotations.NullMarked;
