/** Recording and listing what people ask for, one verb a class, each its own transaction. */
@NullMarked
package fr.pixemploi.profile.rights.application;

import org.jspecify.annotations.NullMarked;
