package nl.artikel100.evidence;

/**
 * Members by group, in two arrays.
 *
 * @param starts where the members of each group begin; one more at the end
 * @param members the members of one group after the other, the lowest first
 */
record Groups(int[] starts, int[] members) {

  /**
   * Turned around: per group the members that have it.
   *
   * @param groupsOf per member its groups
   * @param groups number of groups
   */
  static Groups of(int[][] groupsOf, int groups) {
    int[] starts = new int[groups + 1];
    for (int[] own : groupsOf) {
      for (int group : own) {
        starts[group + 1]++;
      }
    }
    for (int i = 1; i <= groups; i++) {
      starts[i] += starts[i - 1];
    }
    int[] filled = java.util.Arrays.copyOf(starts, groups);
    int[] members = new int[starts[groups]];
    for (int member = 0; member < groupsOf.length; member++) {
      for (int group : groupsOf[member]) {
        members[filled[group]++] = member;
      }
    }
    return new Groups(starts, members);
  }

  /** Index of the first member of a group. */
  int from(int group) {
    return starts[group];
  }

  /** One past the index of the last member of a group. */
  int to(int group) {
    return starts[group + 1];
  }

  int member(int index) {
    return members[index];
  }
}
