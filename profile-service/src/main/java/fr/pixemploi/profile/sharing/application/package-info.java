/** Giving, taking back and extending grants, one verb a class, each its own transaction. */
@NullMarked
package fr.pixemploi.profile.sharing.application;

import org.jspecify.annotations.NullMarked;
