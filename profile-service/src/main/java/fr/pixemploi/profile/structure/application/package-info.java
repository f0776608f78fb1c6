/** What can be done with structures, one verb a class, each its own transaction. */
@NullMarked
package fr.pixemploi.profile.structure.application;

import org.jspecify.annotations.NullMarked;
