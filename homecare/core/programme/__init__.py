"""What a programme asks for: exercises, levels, rules, and the plan that a patient follows."""
