/** Files of one structure that may be of one person. They are suggested and never joined: that is the person's to do. */
@NullMarked
package fr.pixemploi.profile.duplicate.domain;

import org.jspecify.annotations.NullMarked;
