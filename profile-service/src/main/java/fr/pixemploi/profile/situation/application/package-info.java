/** What can be done with situations, one verb a class, each its own transaction. */
@NullMarked
package fr.pixemploi.profile.situation.application;

import org.jspecify.annotations.NullMarked;
