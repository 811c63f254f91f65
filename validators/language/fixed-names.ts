// Names that federal acts give: read and chosen one by one, as the acts print them. A new one is added here only with four words
// or more, where no other thing is called by the same words without one of them.

export const fixedNames: readonly string[] = [
  'федеральный государственный образовательный стандарт',
  'федеральная основная общеобразовательная программа',
  'федеральный реестр дополнительных профессиональных программ педагогического образования',
  'центр непрерывного повышения профессионального мастерства',
  'обучающийся с ограниченными возможностями здоровья',
  'Академия реализации государственной политики и профессионального развития работников образования',
];
